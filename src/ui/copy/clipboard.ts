/**
 * Copies a text, and the same as HTML for whatever takes formatted text. False where the browser refuses, or has no
 * clipboard for a page that was not loaded over https: the text must then be offered to be selected.
 */
export async function copyToClipboard(text: string, html: string | null = null): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    if (html === null || typeof ClipboardItem === 'undefined') await clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', text),
          'text/html': blob('text/html', html),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
