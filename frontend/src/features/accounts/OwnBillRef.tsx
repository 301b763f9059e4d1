import { Link } from '@tanstack/react-router';

type Props = { companyId: string; billId: string; number: string };

/** A bill of the own company. */
export function OwnBillRef({ companyId, billId, number }: Props) {
  return (
    <Link className="num nowrap" to="/company/$companyId/bills/$billId" params={{ companyId, billId }}>
      {number}
    </Link>
  );
}
