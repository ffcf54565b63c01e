import type { ComponentPropsWithRef } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** solid: the main action, one per view; line: default; quiet: secondary; link: inside text. */
  variant?: 'solid' | 'line' | 'quiet' | 'link'
}

/** A button; not printed. */
export function Button({ variant = 'line', className, ...rest }: ButtonProps) {
  const classes = ['screen-only', variant === 'link' ? '' : styles.button, styles[variant], className]
  return <button type="button" {...rest} className={classes.filter(Boolean).join(' ')} />
}
