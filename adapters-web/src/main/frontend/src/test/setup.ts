import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';

// jsdom has <dialog> but not its modal methods, and no media playback.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
HTMLMediaElement.prototype.play = function () {
  this.dispatchEvent(new Event('play'));
  return Promise.resolve();
};
HTMLMediaElement.prototype.pause = function () {
  this.dispatchEvent(new Event('pause'));
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
