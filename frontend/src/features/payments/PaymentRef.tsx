import { Link } from '@tanstack/react-router';

type Props = { parkId: string; paymentId: string; number: string };

export const PaymentRef = ({ parkId, paymentId, number }: Props) => (
  <Link className="num nowrap" to="/parks/$parkId/payments/$paymentId" params={{ parkId, paymentId }}>
    {number}
  </Link>
);
