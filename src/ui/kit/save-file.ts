/** Hands the person a file of text, UTF-8, to save where their browser saves files. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
