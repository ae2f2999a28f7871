/** The address of the picture that a video shows at a second. */
export function frameFile(videoId: string, second: number): string {
  const name = `frame_${String(second).padStart(4, '0')}s.jpg`;
  return `/downloads/${encodeURIComponent(videoId)}/extracted_frames/${name}`;
}
