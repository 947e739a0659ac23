"""Edits a memo in LibreOffice as a writer would, and saves it as docx and as odt.

Run by LibreOffice's own Python: edit_in_office.py PORT IN.docx OUT.docx OUT.odt
"""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(300):
        try:
            return resolver.resolve(address)
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def main(port, source, docx, odt):
    context = connect(port)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
    text = document.Text
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    frame = document.CurrentController.Frame
    view = document.CurrentController.ViewCursor

    def dispatch(command, *args):
        dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, args)

    def paragraph(beginning):
        walk = text.createEnumeration()
        while walk.hasMoreElements():
            found = walk.nextElement()
            if found.supportsService("com.sun.star.text.Paragraph") and found.String.startswith(beginning):
                return found
        raise SystemExit(f"no paragraph begins with: {beginning}")

    def select(found):
        cursor = text.createTextCursorByRange(found.Start)
        cursor.gotoEndOfParagraph(True)
        view.gotoRange(cursor.Start, False)
        view.gotoRange(cursor.End, True)

    # Copied to the end, with the paragraph mark.
    select(paragraph("Kopieres:"))
    dispatch("Copy")
    view.gotoRange(text.End, False)
    text.insertControlCharacter(text.End, 0, False)
    view.gotoRange(text.End, False)
    dispatch("Paste")
    # Moved: cut, and pasted at the very end.
    select(paragraph("Flyttes:"))
    dispatch("Cut")
    text.insertControlCharacter(text.End, 0, False)
    view.gotoRange(text.End, False)
    dispatch("Paste")
    # Restyled, the figure too.
    styled = paragraph("Får nyt udseende:")
    styled.ParaStyleName = "Heading 2"
    cursor = text.createTextCursorByRange(styled.Start)
    cursor.gotoEndOfParagraph(True)
    cursor.CharColor = 0xAA0000
    cursor.CharPosture = uno.Enum("com.sun.star.awt.FontSlant", "ITALIC")
    # Cut in two after its first word.
    split = paragraph("Deles:")
    cursor = text.createTextCursorByRange(split.Start)
    cursor.goRight(7, False)
    text.insertControlCharacter(cursor, 0, False)
    # Words typed before a figure, and a number beside it.
    typed = paragraph("Skrives i:")
    text.insertString(typed.End, " Der er også 17 andre.", False)
    # With changes tracked: one paragraph deleted, one with its words changed around the figure.
    document.RecordChanges = True
    select(paragraph("Slettes sporet:"))
    dispatch("Delete")
    tracked = paragraph("Rettes sporet:")
    cursor = text.createTextCursorByRange(tracked.Start)
    cursor.goRight(6, True)
    cursor.String = "Ændres"
    select(paragraph("Kopieres sporet:"))
    dispatch("Copy")
    text.insertControlCharacter(text.End, 0, False)
    view.gotoRange(text.End, False)
    dispatch("Paste")
    document.RecordChanges = False
    # Deleted for good.
    select(paragraph("Slettes helt:"))
    dispatch("Delete")
    document.storeToURL(uno.systemPathToFileUrl(docx), (prop("FilterName", "MS Word 2007 XML"),))
    document.storeToURL(uno.systemPathToFileUrl(odt), (prop("FilterName", "writer8"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass


main(*sys.argv[1:])
