// Owns the plain parts that the page is made of on Zepp OS: cards, lines of text, buttons, fields. Refuses to know what they are about.
import type { ButtonFit, ButtonLook } from '../face/parts';
import { ACTION, CARD, DANGER, EDGE, ON_ACTION, QUIET, TEXT } from './palette';

export function card(children: Children): Rendered {
  return View(
    {
      style: {
        background: CARD,
        border: `1px solid ${EDGE}`,
        borderRadius: '12px',
        padding: '14px',
        marginBottom: '12px',
      },
    },
    children,
  );
}

export function heading(text: string): Rendered {
  return line(text, { fontSize: '20px', fontWeight: 'bold', margin: '8px 0' });
}

export function title(text: string): Rendered {
  return line(text, { fontSize: '17px', fontWeight: 'bold' });
}

export function body(text: string): Rendered {
  return line(text, { fontSize: '16px', margin: '4px 0' });
}

export function quiet(text: string): Rendered {
  return line(text, { fontSize: '14px', color: QUIET });
}

/** Each in a View of its own, because a Text alone runs on in the line of the one before. */
function line(text: string, style: Style): Rendered {
  return View({ style: { color: TEXT, lineHeight: '1.4', ...style } }, [Text({}, text)]);
}

export function row(children: Children, style: Style = {}): Rendered {
  return View({ style: { display: 'flex', flexDirection: 'row', alignItems: 'center', ...style } }, children);
}

const LOOKS: Readonly<Record<ButtonLook, Style>> = {
  plain: { background: CARD, color: ACTION, border: `1px solid ${ACTION}` },
  primary: { background: ACTION, color: ON_ACTION, border: `1px solid ${ACTION}` },
  danger: { background: CARD, color: DANGER, border: `1px solid ${DANGER}` },
};

const STEP: Style = { padding: '0 6px', margin: '2px' };
const FITS: Readonly<Record<ButtonFit, Style>> = {
  usual: {},
  apart: { marginBottom: '12px' },
  close: { padding: '0 12px' },
  small: { fontSize: '14px' },
  step: STEP,
  spent: { ...STEP, opacity: '0.35' },
};

export function button(
  label: string,
  onClick: () => void,
  look: ButtonLook = 'plain',
  fit: ButtonFit = 'usual',
): Rendered {
  return styledButton(label, onClick, look, FITS[fit]);
}

/** 44 px high: what a finger hits (the least of Apple's and Google's guidelines). */
export function styledButton(label: string, onClick: () => void, look: ButtonLook, style: Style): Rendered {
  return Button({
    label,
    onClick,
    style: {
      ...LOOKS[look],
      minHeight: '44px',
      minWidth: '44px',
      borderRadius: '22px',
      fontSize: '16px',
      padding: '0 16px',
      margin: '4px',
      ...style,
    },
  });
}

/** The phone tells it when the person is done with it. */
export function field(label: string, value: string, hint: string, onChange: (text: string) => void): Rendered {
  return TextInput({ label, value, placeholder: hint, onChange, ...FIELD_STYLES });
}

/** Without a value it keeps what the person has put in. */
export function textArea(label: string, value: string | undefined, onChange: (text: string) => void): Rendered {
  return TextInput({
    label,
    multiline: true,
    rows: 6,
    onChange,
    ...FIELD_STYLES,
    ...(value !== undefined && { value }),
  });
}

const FIELD_STYLES = {
  labelStyle: { color: QUIET, fontSize: '14px' },
  subStyle: {
    color: TEXT,
    background: CARD,
    border: `1px solid ${EDGE}`,
    borderRadius: '8px',
    fontSize: '14px',
    minHeight: '44px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px',
    margin: '4px 0',
  },
} as const;
