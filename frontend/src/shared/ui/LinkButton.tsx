import { createLink } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';
import type { Ref } from 'react';

type Props = Omit<ButtonProps, 'ref'> & { ref?: Ref<HTMLAnchorElement> };

/** A real link (opens in a new tab, is announced as one) that looks like a button. */
export const LinkButton = createLink(({ ref, href, ...props }: Props) => (
  <Button {...props} href={href ?? '#'} ref={ref as Ref<HTMLButtonElement | HTMLAnchorElement>} />
));
