type Credentials = { email: string; password: string };

/** next-auth's credentials flow, as a script uses it; answers the session's cookie. */
export async function signIn(url: string, credentials: Credentials): Promise<string> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const token = /"csrfToken":"(\w+)"/.exec(await asked.text())?.[1] ?? '';
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: toCookies(asked) },
    body: new URLSearchParams({ csrfToken: token, ...credentials }),
  });
  return toCookies(answered);
}

function toCookies(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
