import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, EyeOff, Heading2, Heading3, Italic, List, ListOrdered, type LucideIcon, Redo2, Table2, Trash2, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'

interface Tool {
  readonly label: string
  readonly icon: LucideIcon
  readonly words?: string
  readonly pressed?: boolean
  readonly possible: boolean
  readonly press: () => void
}

/** One toolbar for the whole text: one stop of the Tab key, arrows within, each button named and its state said. */
export function RichTextBar({ editor, label, mayBeConfidential }: { editor: Editor; label: string; mayBeConfidential: boolean }) {
  const bar = useRef<HTMLDivElement>(null)
  const groups = useEditorState({ editor, selector: ({ editor: at }) => toolsOf(at, mayBeConfidential) })
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    if (step === undefined || buttons.length === 0) return
    event.preventDefault()
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div ref={bar} className="rich-bar" role="toolbar" aria-label={`Định dạng: ${label}`} onKeyDown={move}>
      {groups.map((group, at) => (
        <span key={group[0]?.label} style={{ display: 'contents' }}>
          {at > 0 && <span className="rich-bar-gap" aria-hidden />}
          {group.map(({ label: name, icon: Icon, words, pressed, possible, press }, place) => (
            <button
              key={name} type="button" title={name} aria-label={name} tabIndex={at === 0 && place === 0 ? 0 : -1}
              {...(pressed !== undefined && { 'aria-pressed': pressed })} {...(!possible && { 'aria-disabled': true })}
              onClick={() => { if (possible) press() }}
            >
              <Icon className="icon" aria-hidden />{words}
            </button>
          ))}
        </span>
      ))}
    </div>
  )
}

function toolsOf(editor: Editor, mayBeConfidential: boolean): Tool[][] {
  const chain = () => editor.chain().focus()
  const block = editor.isActive('heading') ? 'heading' : 'paragraph'
  const confidential = editor.getAttributes(block)['confidential'] === true
  const inTable = editor.isActive('table')
  return [
    [
      { label: 'Chữ đậm', icon: Bold, pressed: editor.isActive('bold'), possible: true, press: () => chain().toggleBold().run() },
      { label: 'Chữ nghiêng', icon: Italic, pressed: editor.isActive('italic'), possible: true, press: () => chain().toggleItalic().run() },
    ],
    [
      { label: 'Đề mục lớn', icon: Heading2, pressed: editor.isActive('heading', { level: 2 }), possible: true, press: () => chain().toggleHeading({ level: 2 }).run() },
      { label: 'Đề mục nhỏ', icon: Heading3, pressed: editor.isActive('heading', { level: 3 }), possible: true, press: () => chain().toggleHeading({ level: 3 }).run() },
      { label: 'Danh sách', icon: List, pressed: editor.isActive('bulletList'), possible: true, press: () => chain().toggleBulletList().run() },
      { label: 'Danh sách đánh số', icon: ListOrdered, pressed: editor.isActive('orderedList'), possible: true, press: () => chain().toggleOrderedList().run() },
    ],
    inTable
      ? [
          { label: 'Thêm dòng', icon: Table2, words: '+ dòng', possible: true, press: () => chain().addRowAfter().run() },
          { label: 'Thêm cột', icon: Table2, words: '+ cột', possible: true, press: () => chain().addColumnAfter().run() },
          { label: 'Xóa dòng', icon: Trash2, words: 'dòng', possible: true, press: () => chain().deleteRow().run() },
          { label: 'Xóa cột', icon: Trash2, words: 'cột', possible: true, press: () => chain().deleteColumn().run() },
          { label: 'Xóa bảng', icon: Trash2, words: 'bảng', possible: true, press: () => chain().deleteTable().run() },
        ]
      : [{ label: 'Chèn bảng', icon: Table2, possible: true, press: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() }],
    ...(mayBeConfidential
      ? [[{ label: 'Bảo mật đoạn này', words: 'Bảo mật đoạn này', icon: EyeOff, pressed: confidential, possible: true, press: () => chain().updateAttributes(block, { confidential: !confidential }).run() }]]
      : []),
    [
      { label: 'Hoàn tác', icon: Undo2, possible: editor.can().undo(), press: () => chain().undo().run() },
      { label: 'Làm lại', icon: Redo2, possible: editor.can().redo(), press: () => chain().redo().run() },
    ],
  ]
}
