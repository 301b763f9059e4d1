import type { PriceLineView } from '@/api/gen/types.gen';
import { Difference, Edit, Move, Price, UnitLink } from './useLineColumns';

type Props = { parkId: string; line: PriceLineView; onEdit: ((unitId: string) => void) | undefined };

export function LineCard({ parkId, line: l, onEdit }: Props) {
  return (
    <div className="card">
      <span className="row">
        <UnitLink parkId={parkId} line={l} />
        <Move line={l} />
        {onEdit && <Edit line={l} onEdit={onEdit} />}
      </span>
      <span>
        <Price price={l.before} /> → <Price price={l.after} />
      </span>
      <Difference line={l} />
    </div>
  );
}
