import { createLink } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';
import type { Ref } from 'react';

// The router's link takes `type` for itself (as the media type of an anchor), so emphasis has its own word here.
type Props = Omit<ButtonProps, 'ref' | 'type'> & { primary?: boolean; plain?: boolean; ref?: Ref<HTMLAnchorElement> };

/** A real link (opens in a new tab, is announced as one) that looks like a button. */
export const LinkButton = createLink(({ ref, href, primary, plain, ...props }: Props) => (
  <Button
    {...props}
    type={primary ? 'primary' : plain ? 'link' : 'default'}
    href={href ?? '#'}
    ref={ref as Ref<HTMLButtonElement | HTMLAnchorElement>}
  />
));
