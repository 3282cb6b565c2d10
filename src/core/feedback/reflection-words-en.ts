/** English counterparts of reflection-words-ja.ts; all are matched without regard to case. */
export const OUTSIDE_SUBJECTS =
  /\b(candidates?|applicants?|clients?|hiring managers?|interviewers?|employers?|compan(?:y|ies)|hr|leads?|job ?boards?|marketing|market|economy|industry|season|holidays?|bank holidays?|timing|competitors?|competition|other agenc(?:y|ies)|rivals?|salar(?:y|ies)|budgets?|headcount|vacanc(?:y|ies)|jobs?|roles?|reqs?|requirements?|counter.?offers?|offers?|notice periods?|decision|feedback|response|they|he|she|nobody|everyone|systems?|tools?|crm|data(?:base)?|luck|management|no.?shows?|drop.?outs?)\b/i;

export const OUTSIDE_EVENTS =
  /\b(weren'?t|wasn'?t|isn'?t|aren'?t|not (?:good|strong|ready|interested|enough|up)|bad|poor|weak|rubbish|terrible|awful|useless|low|too (?:high|low|slow|few|many|picky|expensive|junior|senior|short)|slow(?:ly|er|ed)?|late|quiet|dead|down|dry|tough|hard|difficult|struggl\w+|froze\w*|frozen|freeze|on hold|cut|cuts|cancel\w*|closed|pulled|paused|stopped|dropped|fell|fail\w*|reject\w*|declin\w*|turned (?:us |it |them |me )?down|withdr\w+|ghost\w*|vanish\w*|changed (?:their|the|his|her) mind\w*|never|didn'?t|don'?t|doesn'?t|won'?t|wouldn'?t|can'?t|couldn'?t|took (?:so |too )?long|took (?:another|the other)|lost|beat us|went (?:with|to|quiet|elsewhere)|higher|fewer|lack\w*|no (?:budget|response|feedback|leads|jobs|show\w*)|unrealistic|unresponsive|unlucky|mismatch|problem|again)\b/i;

export const OUTSIDE_PHRASES =
  /\b(nothing (?:i|we) (?:can|could) do|out of (?:my|our) (?:hands|control)|not my fault|just unlucky|bad luck|no luck|can'?t be helped|it is what it is|that'?s the market|bad leads|down to (?:luck|the client|the candidate))\b/i;

export const WILLPOWER =
  /\b(work(?:ing)? harder|try(?:ing)? harder|push(?:ing)? (?:on|through|harder|myself)|give (?:it )?(?:\d+ ?%|my all|everything|my best)|\d{3} ?%|do(?:ing)? my best|do better|be better|step(?:ping)? up|dig(?:ging)? (?:in|deep)|knuckle down|head down|hustle|grind|grit|more (?:effort|energy|focus\w*|proactive|consistent|disciplined|motivated|positive|resilient|urgency|careful)|stay (?:focus\w*|positive|motivated|hungry|on top)|focus(?:ing)? (?:more|harder|on (?:quality|quantity|the basics|results|improving))|be (?:more )?(?:proactive|positive|hungry|focused|consistent|disciplined|determined)|sense of urgency|commit(?:ted)? (?:more|fully|to (?:doing|being))|want it more|raise my game|up my game|lift my game|turn (?:it|this|things) around|bounce back|make it happen|get (?:it|this) done|improve my|strengthen my|back to basics|never give up|attitude|mindset|passion|motivat\w+|determin\w+|effort)\b/i;

export const DEEDS =
  /\b(call(?:ing|ed|s)?|ring(?:ing)?|rang|phon(?:e|ed|ing)|dial\w*|email\w*|e-mail\w*|messag\w+|text(?:ed|ing)?|send(?:ing)?|sent|write|writing|wrote|ask(?:ed|ing)?|check(?:ed|ing)?|confirm\w*|book(?:ed|ing)?|schedul\w+|arrang\w+|prepar\w+|prep(?:ped)?|run(?:ning)?|ran|review(?:ed|ing)?|read(?:ing)?|list(?:ed|ing)?|log(?:ged|ging)?|record\w*|note(?:d)?|track(?:ed|ing)?|block(?:ed|ing)?|shadow(?:ed|ing)?|sit(?:ting)? in|sat in|role.?play\w*|practi[cs]\w+|meet(?:ing)?|met|visit\w*|pitch\w*|submit\w*|introduc\w+|follow(?:ed|ing)? up|chas(?:e|ed|ing)|remind\w*|share[ds]?|sharing|show(?:ed|ing)?|explain\w*|agree[ds]? (?:a|on)|get(?:ting)? (?:two|three|a|the|\d+)|test(?:ed|ing)?|try (?:two|three|\d+)|debrief\w*|interview(?:ed|ing) |qualif\w+|screen(?:ed|ing)?|stop(?:ped)? (?:sending|submitting)|won'?t (?:send|submit))\b/i;

export const WHEN =
  /\b(today|tonight|tomorrow|(?:this|next|last|every|each) (?:week|month|morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday)|(?:mon|tues|wednes|thurs|fri)days?|daily|weekly|monthly|noon|(?:before|after|by|at|until|from) (?:\d+|noon|lunch|each|every|the|sending|submitting|any|monday|tuesday|wednesday|thursday|friday|the end|end of)|the day (?:before|after)|same day|within|\d+ (?:days?|hours?|minutes?|weeks?) (?:after|before|of)|(?:one|two|three) (?:days?|hours?|weeks?) (?:after|before)|\d+ ?(?:am|pm)|by the end of)\b/i;

export const HOW_MANY =
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|every (?:client|candidate|submission|interview|cv)|all (?:two|three|four|five|six|\d+|of)|each (?:client|candidate|cv|submission)|twice|half)\b/i;

export const WHOM =
  /\b(?:call|ring|phone|email|message|text|ask|meet|visit|chase|remind|shadow|with|to) (?:up )?(?:the |my |our |each |every |all |both |those |these |\w+ )?(?:\d+ )?(?:hiring managers?|clients?|candidates?|finalists?|applicants?|manager|colleagues?|team lead|[A-Z]\w+)\b/;
