import { fakeServer } from '../../../test/server';

const submitted = {
  segments: [
    {
      start: 0,
      end: 29,
      result: {
        questions: {
          character: {
            q: 'Who ran?',
            a: 'a fox',
            rank: 1,
            accepted_answers: ['the fox', 'fox'],
            evidence: { start: 4.5, end: 7, quote: 'The fox ran away.', frame: 5 },
          },
          action: {
            q: 'What was found?',
            a: 'a ball',
            rank: 2,
            evidence: { start: 9, end: 9, quote: '', frame: 9 },
            findings: [{ check: 'supported', reason: 'The answer is not said.' }],
          },
        },
        missing: ['setting', 'feeling'],
        dropped: ['feeling'],
        best_question: 'Who ran?',
      },
    },
  ],
};

/** For tests: a server with one video to review, and one part of it with two questions. */
export function reviewServer() {
  return fakeServer({
    'GET /api/expert/videos': () => ({
      body: { success: true, videos: [{ id: 'v', title: 'Fox', videoUrl: '/v.mp4' }] },
    }),
    'GET /downloads/v/questions/v.json': () => ({ body: submitted }),
    'POST /api/save-final-questions': () => ({ body: { success: true, version: 1 } }),
  });
}
