import type { LeaseSummary } from '@/api/gen/types.gen';
import { Company, LastDay, Next, Units } from './EndingParts';
import { Rent } from './Rent';

type Props = { parkId: string; lease: LeaseSummary; onOpen: (leaseId: string) => void };

export function EndingCard({ parkId, lease, onOpen }: Props) {
  return (
    <div className="card">
      <Company parkId={parkId} lease={lease} />
      <LastDay lease={lease} onOpen={onOpen} />
      <Units parkId={parkId} lease={lease} />
      <div className="row">
        <span className="num">
          <Rent lease={lease} />
        </span>
        <Next lease={lease} />
      </div>
    </div>
  );
}
