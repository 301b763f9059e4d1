import { Link } from '@tanstack/react-router';

type Props = { parkId: string; billId: string; number: string };

/** To the bill an amount stands in. */
export function BillLink({ parkId, billId, number }: Props) {
  return (
    <Link className="num nowrap" to={`/parks/${parkId}/bills/${billId}` as '/'}>
      {number}
    </Link>
  );
}
