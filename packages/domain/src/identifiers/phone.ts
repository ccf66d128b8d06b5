/** A Romanian number in E.164 as people read it, `+40 722 123 456`; any other number as it was given. */
export function displayPhone(phone: string): string {
  return phone.replace(/^\+40(\d{3})(\d{3})(\d{3})$/, "+40 $1 $2 $3");
}
