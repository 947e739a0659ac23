/** A chart in one sentence, for those who cannot see it. */
export function described(
  title: string,
  drawn: readonly { readonly label: string; readonly text: string }[],
): string {
  return `${title}. ${drawn.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
}
