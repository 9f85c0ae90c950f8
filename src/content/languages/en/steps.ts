/** Words of the ways that exist: titles, reasons, screens, landings. */
export const steps = {
  ways: {
    title: 'Ways', lead: 'Open any, in any order. Others come with later versions.',
    rooms: { 'let-it-hurt': 'Let it hurt', 'see-it-clearly': 'See it clearly', 'step-back': 'Step back', 'hold-yourself': 'Hold yourself', 'open-again': 'Open again' },
    names: {
      w01: { title: 'Let the pain be real', plain: 'Acknowledge the pain', why: 'Naming a feeling tends to soften it, in the lab.' },
      w05: { title: 'Step back from contact', plain: 'Let the pull to reach out pass', why: 'Looking someone up goes with more distress that day and the next. Waiting lets the pull pass.' },
      w08: { title: 'Breathe', plain: 'Breathe and be still', why: 'Slow breathing helps a little. Sighing did best for mood. The exact pace did not matter.' },
      w09: { title: 'Tell someone', plain: 'Talk to someone you trust', why: 'Being heard feels good. A new view helps more.' },
      w11: { title: 'Write', plain: 'Write it down', why: 'Writing helps a little, later. Plain facts sit better for those who keep asking why.' },
    } as Readonly<Record<string, { readonly title: string; readonly plain: string; readonly why: string }>>,
    templates: {
      'w01.label': 'Name it', 'w01.heavy': 'Name it, short', 'w05.urge': 'Pause', 'w05.repair': 'After contact', 'w08.breath': 'Breathe', 'w08.heavy': 'Three sighs',
      'w09.ask': 'One ask', 'w09.heavy': 'Ask one person', 'w11.lines': 'Three lines', 'w11.facts': 'Plain facts', 'w11.story': 'The story, in three parts', 'w11.gains': 'What became possible', 'w11.heavy': 'One line',
    } as Readonly<Record<string, string>>,
    visited: 'opened before', notYet: 'not opened yet', openAnyway: 'Open it anyway', howSure: 'How sure are we?',
    grades: { A: 'Strong trials of this.', B: 'Good studies, partial or from elsewhere.', C: 'Promising, not settled.', D: 'Thin or mixed.' },
    gates: {
      phase: 'This comes a little later on the path.', 'from-day': 'Opens from day 14, or when you ask.', 'to-day': 'This one was for the first weeks.', 'cool-down': 'This one rests for some days.', lock: 'The next part opens later.',
      pain: 'It hurts a lot these days. This one can wait.', circling: 'Many who keep asking why felt worse after long writing. Facts may sit better.', night: 'This one is for daylight.', crisis: 'First something steady.', 'other-rule': 'Ebb offers this when it fits.',
      'stop-rule': 'The days after this were heavier. It rests for four weeks.', 'abuse-path': 'This one is closed while you are not safe.', 'under-18': 'This one is for adults.', 'switched-off': 'You switched this off.',
    } as Readonly<Record<string, string>>,
    opensAt: (time: string) => `Opens at ${time}.`,
  },
  step: {
    close: 'Close', skip: 'Skip', next: 'Go on', pain: 'How much does it hurt right now?', painLow: 'not at all', painHigh: 'the most', helped: 'Did this help?', helpedLow: 'no, heavier', helpedHigh: 'yes, a lot',
    done: 'That is all. You can close Ebb now.', toToday: 'Back to Today', saveFailed: 'We could not keep that. Your words are still on this screen. Try again, or copy them.', landing: 'Before you go',
    draftFound: 'You began this before. Would you like to go on from there?', draftYes: 'Go on from there', draftNo: 'Begin anew',
  },
  landings: {
    sigh: ['Breathe in. A little more in. And a long slow out.', 'Twice more, as slow as you like.'], hands: ['Look at your hands. Feel your feet on the floor.'], room: ['Find five things you can see in this room.'],
    warm: ['Hold something warm, or let water run over your wrists.'], kind: ['Put a hand on your chest. Say one kind line to yourself.'], next: ['What is the next small thing today? Name it.'],
  },
  landingEnd: 'That is all. You can stop here.',
  timeFull: 'The time is full. You have a minute to end the sentence.', timeUp: 'Time is up.',
  w01: {
    sighsFirst: 'First, three sighs', question: 'What is it? Up to three words.', families: { hot: 'hot', low: 'low', calm: 'calm', lively: 'lively' }, full: 'Three words are plenty.', own: 'A word of your own',
    body: 'Where is it in the body?', cue: 'What touched it?', line: 'One line, if you like', prefill: (words: string) => `This is ${words}, and it is allowed.`, next: 'What next?', nothing: 'Nothing to fix in this minute.', heavyQuestion: 'What is it?',
    three: 'Three today already. A quiet minute instead?',
    words: {
      angry: 'angry', jealous: 'jealous', betrayed: 'betrayed', humiliated: 'humiliated', panicked: 'panicked', restless: 'restless', resentful: 'resentful', frightened: 'frightened', desperate: 'desperate', shaken: 'shaken', bitter: 'bitter', torn: 'torn',
      sad: 'sad', lonely: 'lonely', empty: 'empty', numb: 'numb', tired: 'tired', hopeless: 'hopeless', ashamed: 'ashamed', guilty: 'guilty', rejected: 'rejected', 'homesick-for-us': 'homesick for us', longing: 'longing', heavy: 'heavy',
      relieved: 'relieved', calm: 'calm', safe: 'safe', tender: 'tender', accepting: 'accepting', quiet: 'quiet', grateful: 'grateful', soft: 'soft', rested: 'rested', steady: 'steady', forgiving: 'forgiving', free: 'free',
      hopeful: 'hopeful', curious: 'curious', proud: 'proud', playful: 'playful', warm: 'warm', strong: 'strong', awake: 'awake', amused: 'amused', determined: 'determined', loved: 'loved', glad: 'glad', brave: 'brave',
    } as Readonly<Record<string, string>>,
    places: { head: 'head', eyes: 'eyes', throat: 'throat', chest: 'chest', stomach: 'stomach', back: 'back', hands: 'hands', legs: 'legs', 'all-over': 'all over' } as Readonly<Record<string, string>>,
    and: ' and ',
  },
  w08: {
    choose: 'Which one?', minutes: 'How long?', minute: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`), tension: 'How tense is your body?', low: 'at rest', high: 'very tense',
    names: { sighs: 'Sighs', slow: 'Slow, five in and five out', square: 'Square, four of each', '4-7-8': 'Four, seven, eight', wave: 'Ride my wave', senses: 'Five senses', 'kind-wishes': 'Kind wishes', quiet: 'Quiet minutes' } as Readonly<Record<string, string>>,
    titles: { sighs: 'In, a little more in, and a long slow out.', slow: 'Slowly in, slowly out.', square: 'In, hold, out, rest.', '4-7-8': 'In, hold softly, and a long out.', wave: 'It rises, it peaks, it falls.', senses: 'What is here right now?', 'kind-wishes': 'Some kind wishes.', quiet: 'Nothing to do.' } as Readonly<Record<string, string>>,
    senses: ['Five things you can see.', 'Four things you can feel.', 'Three things you can hear.', 'Two things you can smell.', 'One thing you can taste.', 'One slow breath.'],
    wishes: ['May I be safe.', 'May I be at peace.', 'May I be kind to myself.', 'Now think of someone who was good to you.', 'May they be safe.', 'May they be at peace.', 'Now someone you hardly know.', 'May they be well too.', 'And back to you.', 'May I rest.'],
    wave: ['It rises.', 'It is getting stronger. You can stay.', 'This is the top.', 'It begins to fall.', 'A little softer.', 'It settles.'],
    quiet: ['Sit as you are. Nothing to do.'], noMagic: 'No pace is magic. The quiet is what counts.', heavyTitle: 'Three sighs', drawn: 'We drew lots: this time it is quiet minutes.',
  },
  reachOut: { who: 'Who?', newPerson: 'Who could you ask? A name is enough.', text: 'What you could send', sendsNothing: 'You choose every word. Ebb sends nothing.', open: 'Open it on this device', handedOver: 'It is open there. Nothing was sent by Ebb.', unavailable: 'This device cannot open it. You could copy the words.', sent: 'I sent it', later: 'Later', notToday: 'Not today', newsTravels: 'They know both of you. News may travel.' },
  w09: {
    need: 'What would help?', needs: { listen: 'someone who listens', distract: 'other thoughts', practical: 'a hand with something', 'stay-at-night': 'someone to stay with me tonight' } as Readonly<Record<string, string>>,
    drafts: { listen: "I don't need advice. Can I tell you for ten minutes, then we talk of other things?", distract: 'Can we talk about anything else for a while?', practical: 'Could you help me with one small thing this week?', 'stay-at-night': "It's a hard night. Can you stay with me for ten minutes?" } as Readonly<Record<string, string>>,
    ask: 'One person, one clear ask', safePhone: 'Is this phone safe to call from?', talk: 'For the talk', talkLines: ['Ten minutes: how it is for you.', 'Five minutes: what would you tell me?', 'Five minutes: something else.'],
    heard: 'How much did you feel heard?', heardLow: 'not at all', heardHigh: 'fully', lighter: 'Lighter or heavier now?', lighterLow: 'heavier', lighterHigh: 'lighter', noOne: 'No one to ask today? Help has people who answer.',
  },
  w11: {
    why: 'I keep asking why', over: 'I go over it again and again', low: 'not at all', high: 'all the time', linesPrompt: 'Three lines is a whole page today.', linesHint: 'What happened. What I felt. What I need.', factsPrompt: 'What I did today. Plain facts, no feelings.', factsHint: 'Got up. Made tea. Walked to the shop.',
    story: ['How it began, and what it was.', 'How it ended, seen from further off. You could write as if about someone else.', 'The chapter that starts now. You could give the old one a title.'], gains: 'What became possible since?', heavyPrompt: 'Today was …',
  },
  pause: {
    pull: 'What does it pull you to?', pulls: { look: 'look', message: 'write', call: 'call', go: 'go there', other: 'something else' } as Readonly<Record<string, string>>, cue: 'What set it off?', strength: 'How strong is it?', low: 'not at all', high: 'very strong', ten: 'Ten slow breaths', after: 'Where is it now?',
    still: 'Still strong. You could wait with one of these.', walk: 'A ten-minute walk', person: 'One of my people', letter: 'A letter that is not sent', more: 'Ten more minutes', waited: 'I waited', acted: 'I did it', needed: 'What did you need?', youWaited: 'You waited. It may come again, and you can wait again.',
    letterPrompt: 'Write it here instead. No one will get it.', letterKept: 'It is kept here. It was not sent.', theyTitle: 'They wrote to you', theyLead: 'You do not have to answer now.', theyQuestions: { need: 'Does it need an answer?', today: 'Does it need one today?', long: 'Would it be over two lines?' }, hold: 'You could write a draft and hold it until 09:00 tomorrow.', holdButton: 'Hold the draft until 09:00', held: 'Held until 09:00 tomorrow. It is never sent by Ebb.', draft: 'A draft',
    slipTitle: 'One message, not a verdict.', slipLead: 'Your quiet days still count.', what: 'What was it?', who: 'Who began?', by: { me: 'I did', them: 'They did', both: 'Both of us' }, needed_: 'It was needed: children, work, home or court', gave: 'What did it give you?', barrier: 'One barrier for next time', barrierHint: 'For example: the phone sleeps in the kitchen.', slipDone: 'That is kept. One barrier is enough.', peopleLocked: 'Open Ebb to see your people.', closing: 'You came back from it. That is enough.', walkTitle: 'A ten-minute walk', walkLines: ['To the corner and back is a walk.', 'Look at things that are far away.'],
  },
  firstNight: {
    breath: 'Breathe with this for a while.', softer: 'Is it a little softer, the same, or heavier?', answers: { softer: 'Softer', same: 'The same', heavier: 'Heavier' }, words: 'What is it? Up to three words.', fix: 'Nothing to fix in this minute.', line: 'Would you like to put it somewhere?', lineHint: 'One line is enough.', kept: 'Kept on this device. Until you lock it, anyone who opens this device can open Ebb.',
    nightDoor: 'Is there anything else tonight?', nightGo: 'Go on', nightUnsafe: 'I am not safe', nightAlive: 'I do not want to be alive', person: 'Is there one person for tonight?', personText: "It's a hard night. Can you stay with me for ten minutes?", noOne: 'No one tonight', plan: 'One line for tonight', plans: ['The phone sleeps in another room.', 'If the pull comes, I press Pause.', 'If I want to write, I write it here.', 'If it gets heavy, I ask my person.'], planCue: 'If it gets hard tonight', soothe: 'One small comfort', soothes: { water: 'a glass of water', wash: 'wash your face', blanket: 'a blanket', window: 'open a window', lie: 'lie down' } as Readonly<Record<string, string>>, ninety: 'Take your time with it.', end: 'It is late. You can stop here. Nothing needs finishing tonight.', endDay: 'You can stop here. That was enough for now.',
  },
} as const
