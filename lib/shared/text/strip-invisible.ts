/** Format characters but the joiner that makes one emoji of two, and the letters that are blank. */
const invisible =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic}))[\p{Cf}\u2800\u115F\u1160\u3164\uFFA0]/gu;

/** Takes out what nobody sees: by it a name could look empty, or like another one. */
export function stripInvisible(text: string): string {
  return text.replaceAll(invisible, '');
}
