import { phrase } from './phrase-pattern.ts';
import type { Scale } from './scale.ts';

/** English scales: rows of answers that exclude each other. `+` marks the stronger value of one end. */
export const englishScales: readonly Scale[] = [
  {
    name: 'answer',
    values: [
      ['unsaid', phrase('(?:did|have|has|had) not (?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied))|no answer')],
      ['unknown', phrase("do(?:es)? not know|don't know|did not know|unsure|undecided")],
      ['no', phrase('(?:says?|said|answer(?:s|ed)?|vot(?:e|ed)) no|no')],
      ['yes', phrase('yes')],
    ],
  },
  {
    name: 'agreement',
    values: [
      ['neither', phrase('neither agree(?:s|d)? nor disagree(?:s|d)?')],
      ['against+', phrase('strongly disagree(?:s|d)?')],
      ['against', phrase('disagree(?:s|d)?')],
      ['for+', phrase('(?:strongly|fully) agree(?:s|d)?')],
      ['for', phrase('(?:partly )?agree(?:s|d)?')],
    ],
  },
  {
    name: 'satisfaction',
    values: [
      ['neither', phrase('neither satisfied nor dissatisfied|neutral')],
      ['low+', phrase('very dissatisfied')],
      ['low', phrase('dissatisfied|unsatisfied')],
      ['high+', phrase('very satisfied')],
      ['high', phrase('satisfied')],
    ],
  },
  {
    name: 'degree',
    values: [
      ['not', phrase('not at all')],
      ['low', phrase('to a (?:small|lesser|low) (?:degree|extent)')],
      ['some', phrase('to some (?:degree|extent)')],
      ['high', phrase('to a (?:very )?(?:great|high|large) (?:degree|extent)')],
    ],
  },
  {
    name: 'frequency',
    values: [
      ['never', phrase('never')],
      ['rarely', phrase('less often|rarely|seldom')],
      ['daily', phrase('daily|every day')],
      ['weekly', phrase('weekly|every week|once a week')],
      ['monthly', phrase('monthly|every month|once a month')],
      ['quarterly', phrase('quarterly|every quarter')],
      ['yearly', phrase('yearly|annually|every year|once a year')],
    ],
  },
  {
    name: 'progress',
    values: [
      ['nearly', phrase('(?:almost|nearly) (?:there|finished|done|complete|ready)')],
      [
        'not',
        phrase(
          '(?:have |has |had )?(?:not (?:yet )?|yet to )(?:begun|begin|started|start|planned)|not (?:yet )?under way',
        ),
      ],
      ['under way', phrase('(?:well )?(?:under way|underway|on (?:the|their) way|in progress)')],
      ['planned', phrase('planned')],
      ['finished', phrase('finished|completed|complete|as before|back to normal|fully normalised')],
    ],
  },
  {
    name: 'open',
    values: [
      ['closed', phrase('closed|shut')],
      ['open', phrase('open')],
    ],
  },
  {
    name: 'vote',
    values: [
      ['abstained', phrase('abstained')],
      ['against', phrase('against')],
      ['for', phrase('in favour|voted for')],
    ],
  },
  {
    name: 'decision',
    values: [
      ['waiting', phrase('pending|awaiting a decision')],
      ['refused', phrase('refused|rejected|turned down')],
      ['granted', phrase('granted|approved')],
    ],
  },
  {
    name: 'punctual',
    values: [
      ['cancelled', phrase('cancelled')],
      ['late', phrase('late|delayed')],
      ['on time', phrase('on time|punctual')],
    ],
  },
  {
    name: 'owner',
    values: [
      ['private', phrase('private(?:ly)?')],
      ['municipal', phrase('municipal|public(?:ly)?')],
      ['charity', phrase('charit(?:y|ies|able)')],
    ],
  },
  {
    name: 'sex',
    values: [
      ['female', phrase('women|girls|female')],
      ['male', phrase('men|boys|male')],
    ],
  },
  {
    name: 'hours',
    values: [
      ['part', phrase('part[- ]time')],
      ['full', phrase('full[- ]time')],
    ],
  },
  {
    name: 'colour',
    values: [
      ['red', phrase('red')],
      ['yellow', phrase('yellow|amber')],
      ['green', phrase('green')],
    ],
  },
  {
    name: 'quality',
    values: [
      ['bad', phrase('poor|bad|unsatisfactory')],
      ['middling', phrase('acceptable|fair|average')],
      ['good+', phrase('very good|excellent')],
      ['good', phrase('good|satisfactory')],
    ],
  },
  {
    name: 'direction',
    values: [
      ['same', phrase('unchanged|the same')],
      ['down', phrase('fallen|fell|decreased')],
      ['up', phrase('risen|rose|increased')],
    ],
  },
];
