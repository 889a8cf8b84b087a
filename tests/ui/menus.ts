import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens what a button of the reader opens, and gives it. */
export async function openMenu(user: UserEvent, menu: string) {
  const [button] = screen.getAllByRole('button', { name: menu });
  await user.click(button as HTMLElement);
  return within(await screen.findByRole('dialog', { name: menu }));
}

/** Presses a row of what a button opens. */
export async function fromMenu(user: UserEvent, menu: string, row: string): Promise<void> {
  const rows = await openMenu(user, menu);
  await user.click(await rows.findByRole('button', { name: row }));
}
