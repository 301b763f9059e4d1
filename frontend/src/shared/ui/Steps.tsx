import { dateTime } from '@/shared/lib/format';

type Step = { move: string; at: string; by: string | null; bySystem?: boolean; reason: string | null };

type Props<S extends Step> = { steps: S[]; word: (step: S) => string; none: string; nobody: string; system?: string };

/**
 * What was done when, by whom and why, the first thing first.
 *
 * @param none where nothing was done yet
 * @param nobody where no name is told: the system did it, or somebody whose name is not for this reader
 * @param system where steps tell that the system did it
 */
export function Steps<S extends Step>({ steps, word, none, nobody, system }: Props<S>) {
  if (steps.length === 0) return <p className="note">{none}</p>;
  return (
    <ol className="plain lines">
      {steps.map((step) => (
        <li key={`${step.at} ${step.move}`}>
          <span className="num">{dateTime(step.at)}</span>
          <span>{word(step)}</span>
          <span className="note">{step.by ?? (step.bySystem && system ? system : nobody)}</span>
          {step.reason && <span className="pre-line">{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
