import { asInk, inkOn, safeColor } from "../accent.ts";

/** The look of the public page: light and dark, down to 320 pixels, and on paper. The accent is the company's own. */
export function pageStyle(accentColor: string): string {
  const accent = safeColor(accentColor);
  return `:root{--accent:${accent};--on-accent:${inkOn(accent)};--accent-ink:${asInk(accent)}}${rules}`;
}

const rules = `
:root{color-scheme:light dark;--paper:#fff;--desk:#eef1f3;--ink:#17212b;--quiet:#54616e;--rule:#dfe4e8;--wash:#f6f8f9;
--good:#0b6b3a;--good-wash:#e3f5ea;--late:#a3201b;--late-wash:#fdeaea;--open-wash:#eef1f3}
@media (prefers-color-scheme:dark){:root{--paper:#171d23;--desk:#0e1216;--ink:#e8edf1;--quiet:#a3afba;--rule:#2c353d;--wash:#1d242b;
--good:#7fd6a3;--good-wash:#143021;--late:#ff9c95;--late-wash:#3a1a1a;--open-wash:#252d35;--accent-ink:color-mix(in oklab,var(--accent) 45%,#fff)}.logo{background:#fff;padding:8px 12px;box-sizing:content-box}}
*{box-sizing:border-box}
html{font:16px/1.5 Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--desk);color:var(--ink);padding:32px 16px}
main,.bar,.foot{max-width:880px;margin:0 auto}
a{color:var(--accent-ink)}
a:focus-visible{outline:3px solid var(--accent-ink);outline-offset:2px;border-radius:6px}
.bar{display:flex;justify-content:flex-end;padding:0 4px 12px;font-size:14px}
.sheet{background:var(--paper);border:1px solid var(--rule);border-top:4px solid var(--accent);border-radius:14px;padding:40px;
box-shadow:0 1px 2px #0000000d,0 12px 32px #0000000f}
.head{display:flex;gap:24px;justify-content:space-between;align-items:flex-start;flex-wrap:wrap}
.logo{display:block;max-width:200px;max-height:64px;margin-bottom:16px;border-radius:8px}
h1{font-size:28px;line-height:1.2;margin:0;letter-spacing:-.015em}
h1 small{display:block;font-size:15px;font-weight:500;letter-spacing:0;color:var(--quiet);margin-top:6px}
h2{font-size:13px;font-weight:600;color:var(--quiet);margin:0 0 8px}
p{margin:0}
h1,p{overflow-wrap:anywhere}
.chip{display:inline-block;padding:5px 12px;border-radius:99px;font-size:14px;font-weight:600;background:var(--open-wash)}
.chip.good{color:var(--good);background:var(--good-wash)}
.chip.late{color:var(--late);background:var(--late-wash)}
.note{margin-top:12px;color:var(--quiet);font-size:14px}
.due{display:flex;gap:20px 32px;align-items:center;justify-content:space-between;flex-wrap:wrap;margin:28px 0;padding:22px 24px;
background:var(--wash);border:1px solid var(--rule);border-radius:12px}
.due strong{display:block;font-size:30px;line-height:1.2;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.due .left{color:var(--quiet);font-size:14px;margin-top:4px}
.button{display:inline-block;padding:12px 20px;border:1px solid color-mix(in oklab,var(--accent) 75%,var(--ink));border-radius:8px;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:4px 14px;font-size:14px}
dt{color:var(--quiet)}
dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr));gap:28px 40px;margin:28px 0}
.party p,.place p{font-size:14px;color:var(--quiet)}
.party .name{font-weight:600;font-size:15px;color:var(--ink);margin-bottom:6px}
.party dl{margin-bottom:6px}
table{width:100%;border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:13px;font-weight:600;color:var(--quiet);padding-bottom:8px}
th{font-weight:600;font-size:13px;color:var(--quiet);text-align:left;vertical-align:bottom;border-bottom:1.5px solid var(--rule);padding:8px 10px}
th small{display:block;font-weight:400}
td{border-bottom:1px solid var(--rule);padding:11px 10px;vertical-align:top}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
.number{text-align:right;white-space:nowrap}
.name{overflow-wrap:anywhere}
.name small{display:block;color:var(--quiet)}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(280px,100%),1fr));gap:28px 48px;margin-top:28px;align-items:start}
.total dl{grid-template-columns:1fr auto;font-size:15px;gap:6px 0}
.total dt{padding-right:20px}
.total dd{text-align:right}
.total .grand{font-weight:700;font-size:18px;color:var(--ink);border-top:1.5px solid var(--rule);padding-top:10px;margin-top:4px}
.more{margin-top:28px;padding-top:24px;border-top:1px solid var(--rule);font-size:14px}
.more p+p,.more dl,.more dl+p{margin-top:8px}
.iban{font-weight:600;font-size:15px;font-variant-numeric:tabular-nums;letter-spacing:.01em;overflow-wrap:anywhere}
.iban small{display:block;font-weight:400;color:var(--quiet);letter-spacing:0}
.foot{padding:20px 8px;font-size:13px;color:var(--quiet)}
.foot p+p{margin-top:8px}
.foot code{font:12px/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.alone{max-width:520px;margin:12vh auto 0;text-align:center}
.alone p{margin-top:12px;color:var(--quiet)}
@media (max-width:640px){
body{padding:12px}
.sheet{padding:24px 18px}
.due{padding:18px}
.button{width:100%;text-align:center}
.lines,.lines caption,.lines tbody{display:block}
.lines thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lines tr{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 12px;border-bottom:1px solid var(--rule);padding:14px 0}
.lines td{border:0;padding:0;text-align:left;white-space:normal}
.lines td::before{content:attr(data-label);display:block;font-size:12px;color:var(--quiet)}
.lines td.name{grid-column:1/-1;font-weight:600}
.lines td.name small{font-weight:400}
.lines td.name::before,.lines td.index{display:none}
}
@media print{
:root{color-scheme:light}
body{background:#fff;color:#000;padding:0}
.bar,.button,.privacy{display:none}
.sheet{border:0;border-top:3px solid var(--accent);border-radius:0;box-shadow:none;padding:16px 0 0}
tr,.total,.party{break-inside:avoid}
}`;
