import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'kid';
}

export function Button({
  look = 'primary',
  size = 'normal',
  type = 'button',
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button--${look} button--${size} ${className}`}
      {...rest}
    />
  );
}
