import { EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { ControlProps } from './Field.tsx'
import { dossierText } from './rich-text-extensions.ts'
import { RichTextBar } from './RichTextBar.tsx'
import type { RichNode } from './RichTextView.tsx'
import { mendWordLists } from './word-paste.ts'

interface RichTextEditingProps {
  readonly control: ControlProps
  readonly label: string
  readonly value: RichNode
  readonly onChange: (value: RichNode) => void
  readonly mayBeConfidential: boolean
}

/** The editor itself, with Tiptap: only ever loaded by `RichTextEditor`. */
export default function RichTextEditing({ control, label, value, onChange, mayBeConfidential }: RichTextEditingProps) {
  const given = useRef(value)
  const tellChange = useRef(onChange)
  useEffect(() => { tellChange.current = onChange })
  const described = control['aria-describedby']
  const editor = useEditor({
    extensions: dossierText,
    content: value as JSONContent,
    editorProps: {
      attributes: { id: control.id, class: 'rich-editor-area', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'vi', ...(described && { 'aria-describedby': described }) },
      transformPastedHTML: mendWordLists,
      transformPastedText: (text) => text.normalize('NFC'),
    },
    onUpdate: ({ editor: changed }) => {
      given.current = changed.getJSON() as RichNode
      tellChange.current(given.current)
    },
  })
  // A value that did not come from here (the other version taken, a form emptied) replaces the text; our own does not.
  useEffect(() => {
    if (editor && value !== given.current) {
      given.current = value
      editor.commands.setContent(value as JSONContent, { emitUpdate: false })
    }
  }, [editor, value])
  return (
    <div className="rich-editor">
      {editor && <RichTextBar editor={editor} label={label} mayBeConfidential={mayBeConfidential} />}
      <EditorContent editor={editor} />
    </div>
  )
}
