/** What a reader chose on the page "Wygląd": kept in one cookie, set as attributes on `<html>`. */
export interface Look {
  text: (typeof textSizes)[number];
  theme: (typeof themes)[number];
  contrast: (typeof contrasts)[number];
}

export const textSizes = ['100', '125', '150', '200'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export const contrasts = ['normal', 'high'] as const;

export const lookCookie = 'look';

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T =>
  allowed.find((one) => one === value) ?? (allowed[0] as T);

/** Reads anything: what is not understood falls back to the default. */
export const toLook = (text: unknown, theme: unknown, contrast: unknown): Look => ({
  text: oneOf(textSizes, text),
  theme: oneOf(themes, theme),
  contrast: oneOf(contrasts, contrast),
});

export const readLook = (cookie: string | undefined): Look => {
  const [text, theme, contrast] = (cookie ?? '').split('.');
  return toLook(text, theme, contrast);
};

export const writeLook = ({ text, theme, contrast }: Look) => [text, theme, contrast].join('.');

/** As attributes of `<html>`; the defaults leave no trace. */
export const lookAttributes = ({ text, theme, contrast }: Look) =>
  [
    text === '100' ? '' : `data-text="${text}"`,
    theme === 'system' ? '' : `data-theme="${theme}"`,
    contrast === 'normal' ? '' : `data-contrast="${contrast}"`,
  ]
    .filter(Boolean)
    .join(' ');
