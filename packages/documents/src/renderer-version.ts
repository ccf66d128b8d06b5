/**
 * Raised whenever the same document would give other bytes: a new react-pdf, fontkit, pdfkit or fflate, a changed font,
 * press, template or wording. Documents already issued are served from the archive; equality of a new rendering is promised only
 * within one version.
 */
export const rendererVersion = 4;
