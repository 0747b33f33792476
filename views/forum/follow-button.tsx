import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';

export interface FollowButtonProps {
  action: string;
  csrf?: string;
  /** The page to come back to; 0 is the list in one's own place. */
  back: number;
  followed: boolean;
  words: string;
  /** What it acts on, where the words alone do not say it. */
  label?: string;
}

/** One small form with one button: begins to follow, or stops. Nobody else sees which it is. */
export function FollowButton({ action, csrf, back, followed, words, label }: FollowButtonProps) {
  return (
    <Form action={action} csrf={csrf} row>
      <input type="hidden" name="back" value={back} />
      <Button small name="act" value={followed ? 'take' : 'set'} label={label}>
        {words}
      </Button>
    </Form>
  );
}
