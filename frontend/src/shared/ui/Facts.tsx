import type { ReactNode } from 'react';
import { UNKNOWN } from '@/shared/lib/format';

export type Fact = { label: string; value: ReactNode; num?: boolean };

export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map((f) => (
        <div key={f.label}>
          <dt>{f.label}</dt>
          <dd className={f.num ? 'num' : undefined}>{f.value ?? UNKNOWN}</dd>
        </div>
      ))}
    </dl>
  );
}
