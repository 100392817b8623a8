import { callProvider, parseAnswer } from './call-provider.ts';
import { FaxLineListBody } from './wire.ts';

const READ_TIMEOUT_MS = 10_000;

/** The numbers of the account's fax lines, as the provider writes them. @throws {ProviderError} */
export async function listProviderFaxLines(): Promise<string[]> {
  const numbers: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const path = `/fax_line/list?page=${page}&page_size=100`;
    const response = await callProvider({
      method: 'GET',
      path,
      use: 'download',
      timeoutMs: READ_TIMEOUT_MS,
    });
    const { fax_lines: lines, list_info: info } = await parseAnswer(response, FaxLineListBody);
    numbers.push(...lines.map((line) => line.number));
    pages = info.num_pages;
  }
  return numbers;
}
