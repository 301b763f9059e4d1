import type { StageEntryView } from '@/api/gen/types.gen';
import { Period } from './Period';
import { StageTag } from './Tags';

export function StageHistory({ stages }: { stages: StageEntryView[] }) {
  return (
    <ol className="plain lines">
      {stages.map((s) => (
        <li key={s.stage + s.from}>
          <StageTag stage={s.stage} />
          <Period from={s.from} to={s.to} />
          {s.reason && <span className="note">{s.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
