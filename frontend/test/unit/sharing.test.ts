import { describe, expect, it } from 'vitest';
import { firstShare, shareOut } from '../../src/features/payments/sharing';
import { openBill } from '../support/payments';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const bills = [openBill(1, '100.10'), openBill(2, '50.00', { deposit: true }), openBill(3, '200.20')];
const share = (n: number, amount: string) => ({ billId: openBill(n, '1').billId, amount: yuan(amount) });

describe('money for bills', () => {
  it('pays what is oldest due, a deposit never unasked, and keeps the rest', () => {
    const { oldest, left } = shareOut(yuan('310.31'), [], bills);
    expect(oldest.map((p) => [p.number, p.amount.amount, p.whole])).toEqual([
      ['ZD-2026-000001', '100.10', true],
      ['ZD-2026-000003', '200.20', true],
    ]);
    expect(left.amount).toBe('10.01');
  });

  it('pays what is named first, and of that bill no cent twice', () => {
    const some = shareOut(yuan('320.00'), [share(3, '150.20'), share(2, '50.00')], bills);
    expect(some.named.map((p) => [p.amount.amount, p.whole])).toEqual([
      ['150.20', false],
      ['50.00', true],
    ]);
    expect(some.oldest.map((p) => [p.number, p.amount.amount, p.whole])).toEqual([
      ['ZD-2026-000001', '100.10', true],
      ['ZD-2026-000003', '19.70', false],
    ]);
  });

  it('says how much too much is shared out', () => {
    expect(shareOut(yuan('100.00'), [share(1, '100.10')], bills).over.amount).toBe('0.10');
  });

  it('is proposed as much as is open, and no more than is there', () => {
    const [first = openBill(1, '1')] = bills;
    expect(firstShare(yuan('300.00'), [], first).amount).toBe('100.10');
    expect(firstShare(yuan('70.00'), [share(3, '20.00')], first).amount).toBe('50.00');
    expect(firstShare(null, [], first).amount).toBe('100.10');
  });
});
