import { Link } from '@tanstack/react-router';

type Props = { parkId: string; billId: string; number: string };

/** A bill, as one names it. */
export function BillRef({ parkId, billId, number }: Props) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/bills/$billId" params={{ parkId, billId }}>
      {number}
    </Link>
  );
}
