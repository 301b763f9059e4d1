import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TabBar } from '../../src/shared/ui/TabBar';

const TABS = [
  { key: 'a', text: 'First' },
  { key: 'b', text: 'Second' },
] as const;

function Two() {
  const [active, setActive] = useState<'a' | 'b'>('a');
  return (
    <TabBar tabs={TABS} active={active} onChange={setActive}>
      content of {active}
    </TabBar>
  );
}

it('shows one panel, named by its tab, and the arrows go round', async () => {
  render(<Two />);
  const user = userEvent.setup();
  expect(screen.getByRole('tabpanel', { name: 'First' }).textContent).toBe('content of a');
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: 'Second' }).textContent).toBe('content of b');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Second', selected: true }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: 'First' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: 'Second' }));
  expect(screen.getByRole('tab', { name: 'First' }).tabIndex).toBe(-1);
});
