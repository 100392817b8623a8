/** "1 fax", "1,200 faxes". */
export function formatFaxes(count: number): string {
  return count === 1 ? '1 fax' : `${count.toLocaleString('en-US')} faxes`;
}
