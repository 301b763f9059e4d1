import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';

/** What is open under a title. antd gives all its fields and dialogs one id in a test, so a name is not enough beside a filter. */
export async function dialogOf(title: string) {
  const head = await screen.findByText(title, { selector: '.ant-drawer-title, .ant-modal-confirm-title' });
  // A drawer on its way in is not to be seen yet.
  if (head.classList.contains('ant-drawer-title')) await waitFor(() => expect(head).toBeVisible());
  return within(head.closest('[role=dialog]') as HTMLElement);
}
