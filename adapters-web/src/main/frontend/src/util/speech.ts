/** Says a text with the browser's own voice, where there is one. */
export function speak(text: string): void {
  const speech = synthesis();
  if (!speech) return;
  speech.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'en';
  utterance.rate = 0.9;
  speech.speak(utterance);
}

export function stopSpeaking(): void {
  synthesis()?.cancel();
}

export function canSpeak(): boolean {
  return synthesis() !== undefined;
}

function synthesis(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}
