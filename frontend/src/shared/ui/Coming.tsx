import { Panel } from './Panel';

/** An empty place says what will be here, so nobody looks for it elsewhere. */
export function Coming({ title, items }: { title: string; items: string[] }) {
  return (
    <Panel title={title}>
      <ul className="bullets note">
        {items.map((i) => (
          <li key={i}>{i}</li>
        ))}
      </ul>
    </Panel>
  );
}
