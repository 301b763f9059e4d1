import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { describe, expect, it } from 'vitest';
import { DateInput } from '../../src/shared/ui/DateInput';
import { MonthInput } from '../../src/shared/ui/MonthInput';

const typed = async (text: string, Input: typeof DateInput | typeof MonthInput = DateInput) => {
  const user = userEvent.setup({ delay: null });
  render(
    <Form>
      <Form.Item name="day" label="day">
        <Input />
      </Form.Item>
    </Form>,
  );
  await user.type(screen.getByLabelText('day'), text);
  await user.tab();
  return screen.getByLabelText('day');
};

describe('a day that is typed', () => {
  it.each([
    ['2027-12-31', '2027-12-31'],
    ['2027-10-10{Enter}', '2027-10-10'],
    ['20271231', '2027-12-31'],
    ['2027/12/31', '2027-12-31'],
    ['2027-3-5', '2027-03-05'],
    ['2027.3.15{Enter}', '2027-03-15'],
  ])('%s is taken figure by figure', async (text, day) => {
    const input = await typed(text);
    await waitFor(() => expect(input).toHaveValue(day));
  });
});

describe('a month that is typed', () => {
  it.each([
    ['2027-12', '2027-12'],
    ['2027/11', '2027-11'],
    ['202710', '2027-10'],
  ])('%s is taken figure by figure', async (text, month) => {
    const input = await typed(text, MonthInput);
    await waitFor(() => expect(input).toHaveValue(month));
  });
});
