Function Opened(path As String) As Object
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "Hidden"
  args(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, args())
End Function

Sub Store(doc As Object, path As String)
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "FilterName"
  args(0).Value = "Calc MS Excel 2007 XML"
  doc.calculateAll()
  doc.storeToURL(ConvertToURL(path), args())
  doc.close(True)
End Sub

Sub Filled(sheet As Object, row As Long, name As String)
  Dim texts As Variant, i As Integer
  texts = Array("产出指标", "数量指标", name, "≥", "", "次", "", "")
  For i = 0 To 7
    If texts(i) <> "" Then sheet.getCellByPosition(i, row).setString(texts(i))
  Next i
  sheet.getCellByPosition(4, row).setValue(10)
  sheet.getCellByPosition(6, row).setValue(9)
  sheet.getCellByPosition(8, row).setValue(5)
  sheet.getCellByPosition(9, row).setValue(5)
End Sub

Sub Dispatch(doc As Object, command As String)
  Dim helper As Object
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
End Sub

Sub Edit(folder As String)
  On Error GoTo Failed
  Dim doc As Object, sheet As Object
  doc = Opened(folder & "/in.xlsx")
  sheet = doc.Sheets.getByName("指标")
  sheet.unprotect("")
  sheet.Rows.insertByIndex(6, 2)
  Filled(sheet, 6, "插在中间的指标")
  Filled(sheet, 7, "插在中间的第二个指标")
  sheet.Rows.insertByIndex(4, 1)
  Filled(sheet, 4, "插在最前的指标")
  Store(doc, folder & "/inserted.xlsx")
  doc = Opened(folder & "/in.xlsx")
  sheet = doc.Sheets.getByName("指标")
  sheet.unprotect("")
  sheet.Rows.removeByIndex(8, 2)
  sheet.Rows.removeByIndex(4, 1)
  Store(doc, folder & "/deleted.xlsx")
  doc = Opened(folder & "/in.xlsx")
  sheet = doc.Sheets.getByName("指标")
  sheet.unprotect("")
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 2
  field(0).IsAscending = False
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields"
  sorting(0).Value = field()
  sorting(1).Name = "ContainsHeader"
  sorting(1).Value = False
  sheet.getCellRangeByName("A5:L16").sort(sorting())
  Store(doc, folder & "/sorted.xlsx")
  Dim old As Object
  doc = Opened(folder & "/in.xlsx")
  old = Opened(folder & "/old.xlsx")
  old.CurrentController.select(old.Sheets.getByName("指标").getCellRangeByName("A5:K40"))
  Dispatch(old, ".uno:Copy")
  doc.CurrentController.setActiveSheet(doc.Sheets.getByName("指标"))
  doc.CurrentController.select(doc.Sheets.getByName("指标").getCellRangeByName("A5"))
  Dispatch(doc, ".uno:Paste")
  Store(doc, folder & "/pasted.xlsx")
  old.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  Dim file As Integer
  file = FreeFile
  Open folder & "/failed.txt" For Output As #file
  Print #file, Error$ & " in line " & Erl
  Close #file
  StarDesktop.terminate()
End Sub
