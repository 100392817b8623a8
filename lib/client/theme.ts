export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeWords: Record<Theme, string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

/** The theme is a cookie, so that the server paints the right one and no script has to. */
export const themeCookie = 'faxdesk-theme';

export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

export function changeTheme(theme: Theme): void {
  const maxAgeSeconds = theme === 'system' ? 0 : 31_536_000;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${maxAgeSeconds}; samesite=lax`;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function readTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme);
}
