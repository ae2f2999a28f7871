package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.demo.InstallSampleLesson;
import learning.piggyback.application.demo.Milestones;
import learning.piggyback.application.demo.SampleContent;
import learning.piggyback.application.demo.SampleFamily;
import learning.piggyback.application.demo.SampleLesson;
import learning.piggyback.application.demo.SampleVideo;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.RemoveVideo;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Videos;

/** The sample lesson. */
@Factory
final class DemoWiring {

  @Singleton
  SampleLesson sampleLesson(
      Videos videos,
      Experts experts,
      Parents parents,
      Children children,
      AccessCodes codes,
      SampleLesson.Removal removal) {
    return new SampleLesson(videos, experts, parents, children, codes, removal);
  }

  @Singleton
  SampleLesson.Removal removal(
      RemoveVideo video, ExpertAccounts experts, ParentAccounts parents, ChildProfiles children) {
    return new SampleLesson.Removal(video, experts, parents, children);
  }

  @Singleton
  SampleFamily sampleFamily(
      Experts experts,
      Parents parents,
      Children children,
      ExpertAccounts expertAccounts,
      ParentAccounts parentAccounts,
      ChildProfiles childProfiles) {
    return new SampleFamily(
        experts, parents, children, expertAccounts, parentAccounts, childProfiles);
  }

  @Singleton
  SampleVideo.Stores sampleStores(
      Videos videos,
      Transcripts transcripts,
      Assignments assignments,
      Submissions submissions,
      FinalQuestionSets finals) {
    return new SampleVideo.Stores(videos, transcripts, assignments, submissions, finals);
  }

  @Singleton
  SampleVideo sampleVideo(
      SampleContent content,
      MediaStore media,
      SubtitleReader subtitleReader,
      SampleVideo.Stores stores,
      Transactions transactions,
      Clock clock,
      RandomGenerator random) {
    return new SampleVideo(content, media, subtitleReader, stores, transactions, clock, random);
  }

  @Singleton
  InstallSampleLesson installSampleLesson(
      Milestones milestones, SampleFamily family, SampleVideo video, SubmitJob submitJob) {
    return new InstallSampleLesson(milestones, family, video, submitJob);
  }
}
