import { quiz } from '../../api/quiz';
import type { PlannedQuestion, Progress, QuizSession, SessionAnswer } from '../../api/types';
import { newId } from '../../util/ids';
import type { Entry, Heard, Outbox } from './outbox';
import { Played } from './played';
import { questionAfter } from './timeline';
import { feedbackFor, kept, type Feedback } from './words';

/** `waiting` for the server to say what comes next, with the video held. */
export type Phase = 'watching' | 'waiting' | 'asking' | 'checking' | 'feedback' | 'ended';

export interface View {
  phase: Phase;
  session: QuizSession;
  question?: PlannedQuestion | undefined;
  maySkip: boolean;
  feedback?: Feedback | undefined;
  /** Questions whose answers the server does not know yet. */
  unsent: string[];
  /** The server cannot be reached. */
  alone: boolean;
}

/** The video, as far as the lesson moves it. */
export interface Hands {
  play: () => void;
  pause: () => void;
  seek: (seconds: number) => void;
  time: () => number;
  ended: () => boolean;
}

interface LessonOptions {
  childId: string;
  session: QuizSession;
  outbox: Outbox;
  hands: Hands;
  skipPrevention: boolean;
  onEnd: () => void;
  /** The child goes to another page before the end. */
  onLeave: () => void;
}

/** While the video plays on, the server is told this often; in seconds of the video. */
const TELL_EVERY = 15;

/** Players are that far off where they should be without anybody having jumped. */
const SLACK = 0.5;

/** Tells the server what the child does, and does what it says; goes on alone where it is away. */
export class Lesson {
  private state: View;
  private readonly played: Played;
  private readonly listeners = new Set<() => void>();
  private whenAlone: () => void = () => undefined;
  /** Where the server knows the child to be. */
  private expected: number;
  private stale = false;
  private pauses: number;
  private askedAt = 0;
  private key = '';

  constructor(private readonly options: LessonOptions) {
    const { session, outbox } = options;
    const { next } = session;
    this.played = new Played(next.position, session.furthest);
    this.expected = next.position;
    this.pauses = session.manual_pauses;
    this.state = {
      phase: 'watching',
      session,
      maySkip: false,
      unsent: outbox.questions(session.session_id),
      alone: outbox.waiting().length > 0,
    };
    if (next.action === 'ask' && next.question && this.isOpen(next.question)) this.open(next);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): View => this.state;

  /** Hears of everything that is sent from now on. */
  listen(): void {
    this.options.outbox.listen((entry, heard) => this.hear(entry, heard));
  }

  /** Called as the video plays. */
  tick(): void {
    if (this.state.phase !== 'watching') return;
    const now = this.options.hands.time();
    const due = questionAfter(this.played.position, this.openQuestions());
    if (due && due.ask_at <= now && now > this.played.position) {
      this.played.to(due.ask_at || now);
      this.wait(() => this.open({ question: due, may_skip: this.flexible }));
      this.tell();
      return;
    }
    this.played.to(now);
    if (this.played.untold >= TELL_EVERY) this.tell();
  }

  /** The video was moved by somebody else: by media keys, for example. */
  seeking(): void {
    const now = this.options.hands.time();
    if (Math.abs(now - this.played.position) > SLACK) this.jump(now);
  }

  /** A jump that the child made: what lies between is not asked for. */
  jump(target: number): void {
    if (this.state.phase !== 'watching') return;
    this.goTo(this.options.skipPrevention ? Math.min(target, this.played.furthest) : target);
  }

  ended(): void {
    if (this.state.phase !== 'watching') return;
    this.played.to(this.options.hands.time());
    this.wait(() => {
      const late = questionAfter(this.played.position, this.openQuestions());
      if (late) this.open({ question: late, may_skip: this.flexible });
      else this.finish();
    });
    this.tell({ end: 'video' });
  }

  paused(): void {
    this.pauses += 1;
    this.tell({ pauses: this.pauses });
  }

  reply(answer: string, input: NonNullable<SessionAnswer['input']> = 'typed'): void {
    const { question, session, phase } = this.state;
    if (!question || phase !== 'asking') return;
    this.key = newId();
    const took_seconds = Math.max(0, Date.now() - this.askedAt) / 1000;
    const body = { key: this.key, question_id: question.id, answer, input, took_seconds };
    this.options.outbox.add(session.session_id, { kind: 'answer', body });
    this.whenAlone = () => this.set({ phase: 'feedback', feedback: kept });
    this.set({ phase: 'checking' });
    this.send();
  }

  /** Goes on after what was said to an answer. */
  resume(): void {
    this.wait(() => this.playOn());
    if (this.isTold()) this.obey();
    else this.playOn();
  }

  skip(): void {
    const { question } = this.state;
    if (!question) return;
    this.wait(() => this.playOn());
    this.tell({ skipped: question.id });
  }

  /** Shows the part again before the question is answered. */
  showAgain(): void {
    const { question } = this.state;
    if (!question) return;
    this.wait(() => {
      this.goTo(question.begins);
      this.playOn();
    });
    this.tell({ show_again: question.id });
  }

  /** Tells what was played, and sends what waits. */
  readonly checkpoint = (): void => this.tell();

  leave(): void {
    if (this.state.phase !== 'ended') this.options.onLeave();
  }

  private send(): void {
    const { outbox } = this.options;
    this.set({ unsent: outbox.questions(this.state.session.session_id) });
    void outbox.flush().then((sent) => (sent ? this.led() : this.leftAlone()));
  }

  get isHeld(): boolean {
    return this.state.phase !== 'watching';
  }

  private get flexible(): boolean {
    return this.state.session.interaction_mode === 'flexible';
  }

  private openQuestions(): PlannedQuestion[] {
    return this.state.session.questions.filter((question) => this.isOpen(question));
  }

  private isOpen({ id, settled }: PlannedQuestion): boolean {
    return !settled && !this.state.unsent.includes(id);
  }

  private tell(more: Progress = {}): void {
    const body = { ...this.played.take(), ...more };
    if (Object.keys(body).length > 0) {
      this.options.outbox.add(this.state.session.session_id, { kind: 'progress', body });
    }
    this.expected = this.played.position;
    this.send();
  }

  private isTold(): boolean {
    return !this.stale && this.options.outbox.waiting().length === 0;
  }

  private hear(entry: Entry, heard: Heard): void {
    if (entry.session !== this.state.session.session_id) return;
    if (!heard.session) {
      this.stale = true;
      return;
    }
    this.set({ session: heard.session });
    const mine = entry.kind === 'answer' && entry.body.key === this.key;
    if (heard.answered && mine && this.state.question) {
      this.set({ phase: 'feedback', feedback: feedbackFor(heard.answered) });
    }
  }

  private leftAlone(): void {
    this.set({ alone: true });
    if (this.state.phase === 'waiting' || this.state.phase === 'checking') this.whenAlone();
  }

  /** The server knows everything: it says what comes next. */
  private led(): void {
    const { session, phase } = this.state;
    this.set({ alone: false, unsent: [] });
    if (phase === 'checking') this.stale = true;
    if (!this.stale) {
      this.obey();
      return;
    }
    quiz.session(this.options.childId, session.session_id).then(
      (fresh) => {
        this.stale = false;
        this.expected = this.played.position;
        this.set({ session: fresh });
        if (this.state.phase === 'checking') this.wait(() => this.playOn());
        this.obey();
      },
      () => this.leftAlone(),
    );
  }

  private obey(): void {
    const { phase, session } = this.state;
    const { next } = session;
    if (phase !== 'watching' && phase !== 'waiting') return;
    if (next.action === 'end') {
      this.finish();
      return;
    }
    if (Math.abs(next.position - this.expected) > SLACK / 2) this.goTo(next.position);
    this.expected = next.position;
    if (next.action === 'ask' && next.question) this.open(next);
    else if (phase === 'waiting') this.playOn();
  }

  private open({ question, may_skip }: Pick<QuizSession['next'], 'question' | 'may_skip'>): void {
    this.options.hands.pause();
    this.askedAt = Date.now();
    this.set({ phase: 'asking', question: question ?? undefined, maySkip: may_skip });
  }

  private wait(whenAlone: () => void): void {
    this.whenAlone = whenAlone;
    this.options.hands.pause();
    this.set({ phase: 'waiting', question: undefined, feedback: undefined });
  }

  private playOn(): void {
    const { hands } = this.options;
    this.set({ phase: 'watching', question: undefined, feedback: undefined });
    if (Math.abs(hands.time() - this.played.position) > SLACK) hands.seek(this.played.position);
    if (hands.ended()) this.ended();
    else hands.play();
  }

  private goTo(position: number): void {
    this.played.moveTo(position);
    this.options.hands.seek(position);
  }

  private finish(): void {
    this.options.onEnd();
    this.set({ phase: 'ended', question: undefined, feedback: undefined });
  }

  private set(change: Partial<View>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
