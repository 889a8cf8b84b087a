/**
 * Whether another version of the site stands where this page came from: its start page names another first script. A part
 * of this version may be gone from there for good. `home` is the address of the start page. False where nobody can tell.
 */
export async function isReplaced(home: string): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  if (own === undefined) return false;
  try {
    const page = await fetch(home, { cache: 'no-store' });
    const html = await page.text();
    return page.ok && /<script/.test(html) && !html.includes(own.replace(/.*\//, ''));
  } catch {
    return false;
  }
}
