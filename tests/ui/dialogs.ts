/** jsdom's dialogs cannot be modal: these take the focus and give it back, as HTML says. */
export function standInForDialogs() {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    before.set(this, document.activeElement);
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    (before.get(this) as HTMLElement | null)?.focus();
  };
}
