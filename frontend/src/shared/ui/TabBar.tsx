import { type ReactNode, useId, useRef } from 'react';

type Props<K extends string> = {
  tabs: readonly { key: K; text: string }[];
  active: K;
  onChange: (key: K) => void;
  children: ReactNode;
};

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A few lists in one place, one shown at a time; arrows go from tab to tab. Antd's are 20 kB of a phone's first load. */
export function TabBar<K extends string>({ tabs, active, onChange, children }: Props<K>) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (e: React.KeyboardEvent) => {
    const step = STEP[e.key];
    if (!step) return;
    e.preventDefault();
    const at = (tabs.findIndex((t) => t.key === active) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (!next) return;
    onChange(next.key);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <>
      <div className="tab-bar" role="tablist" ref={bar} onKeyDown={onKeyDown}>
        {tabs.map(({ key, text }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === active}
            aria-controls={`${id}-panel`}
            tabIndex={key === active ? 0 : -1}
            onClick={() => onChange(key)}
          >
            {text}
          </button>
        ))}
      </div>
      <div className="stack" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active}`}>
        {children}
      </div>
    </>
  );
}
