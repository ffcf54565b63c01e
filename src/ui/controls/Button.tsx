import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** solid: one a view; line: the usual; quiet: beside others; link: inside text. */
  variant?: 'solid' | 'line' | 'quiet' | 'link'
}

/** A button in one of the four looks; paper has none. */
export function Button({ variant = 'line', className, ...rest }: ButtonProps) {
  const classes = ['screen-only', variant === 'link' ? '' : styles.button, styles[variant], className]
  return <button type="button" {...rest} className={classes.filter(Boolean).join(' ')} />
}
