const paths = {
  play: 'M8 5.5v13a1 1 0 0 0 1.5.9l10.6-6.5a1 1 0 0 0 0-1.8L9.5 4.6A1 1 0 0 0 8 5.5z',
  pause: 'M7 4.5h3.5v15H7zM13.5 4.5H17v15h-3.5z',
  restart: 'M12 5V1.5L6.5 6 12 10.5V7.5a5.250 5.250 0 1 1-5.250 5.250h-2.5A7.750 7.750 0 1 0 12 5z',
  full: 'M4 4h6v2.5H6.5V10H4zM14 4h6v6h-2.5V6.5H14zM4 14h2.5v3.5H10V20H4zM17.5 14H20v6h-6v-2.5h3.5z',
  captions:
    'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm1 6.5v2h6v-2zm8 0v2h4v-2zM6 8v2h4V8zm6 0v2h6V8zM6 15v2h3v-2zm5 0v2h7v-2z',
  sound:
    'M4 9v6h4l5 4.5v-15L8 9zM15.5 8.200v7.6a4.300 4.300 0 0 0 0-7.6zM15.5 4.700v2.200a5.6 5.6 0 0 1 0 10.200v2.200a7.700 7.700 0 0 0 0-14.6z',
  back: 'M11 4l-8 8 8 8 1.8-1.8-5-5H21v-2.5H7.800l5-5z',
  star: 'M12 2.5l2.900 6.200 6.800.8-5 4.700 1.300 6.700-6-3.300-6 3.300 1.300-6.700-5-4.700 6.800-.8z',
  listen: 'M4 9v6h4l5 4.5v-15L8 9zM16 8a5 5 0 0 1 0 8z',
};

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" width="1.3em" height="1.3em" fill="currentColor" aria-hidden="true">
      <path d={paths[name]} fillRule="evenodd" />
    </svg>
  );
}
