import { type PropsWithChildren, type ReactNode, useEffect, useRef, useState } from 'react';

type Props = PropsWithChildren<{
  label: string;
  button: ReactNode;
  className?: string;
  /** The panel holds choices to be made one after the other; it stays until left or Escape. */
  stays?: boolean;
  onOpen?: () => void;
}>;

/** A button with a panel of links or choices. Plain controls in the tab order serve here better than a menu widget, at no bytes. */
export function Disclosure({ label, button, className = 'bar-button', stays, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (e: Event) => {
      if (!box.current?.contains(e.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  const toggle = () => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  const onKeyDown = (e: React.KeyboardEvent) => {
    if (e.key !== 'Escape') return;
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape from the controls inside, is no control itself
    <div className="disclosure" ref={box} onKeyDown={onKeyDown}>
      <button type="button" className={className} aria-expanded={open} aria-label={label} onClick={toggle}>
        {button}
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: closes after a link inside was followed
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link arrives here as a click
        <div className="disclosure-panel" onClick={() => stays || setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  );
}
