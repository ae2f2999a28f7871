const reasons: Record<string, string> = {
  no_frames_in_segment: 'No pictures of this part. Extract the frames again.',
  frame_encoding_failed: 'The pictures of this part could not be read.',
  needs_transcript: 'This part has no spoken words or subtitles to ask about.',
  model_refusal: 'The provider would not write about this part.',
  provider_not_configured: 'This provider has no key yet.',
  gemini_key_missing: 'Gemini has no key yet.',
  'anthropic key missing': 'Claude has no key yet.',
  invalid_json: 'The provider’s answer could not be read. Try again.',
  empty_response: 'The provider sent nothing back. Try again.',
  generation_failed: 'No good question came out. Try again.',
  generation_returned_none: 'No good question came out. Try again.',
  missing_questions: 'Some kinds of questions are missing. Try again.',
  rate_limit_exceeded: 'The provider is busy. Wait a little and try again.',
  budget_exhausted: 'The limit for calls to providers is reached.',
  openai_error: 'The provider had a problem. Try again.',
};

/** Why a segment has no questions, in plain words. */
export function reasonText(error: { reason: string; message?: string | null }): string {
  return error.message ?? reasons[error.reason] ?? `It did not work (${error.reason}).`;
}
