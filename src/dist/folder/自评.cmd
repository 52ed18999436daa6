@echo off
rem Starts ziping on Windows. Plain ASCII with CRLF: cmd.exe reads a file in the code page of the console, whatever that is;
rem what people read is in lib\texts, UTF-8, shown by "type" after "chcp 65001".
rem   no arguments: opens the page; files or folders dropped on it: checks them and opens the report; else: a command.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="
set "BUNDLED="
set "OLD="

if not exist "%HERE%lib\resources.jar" goto incomplete
if not exist "%HERE%lib\ziping.jar" goto incomplete
if not exist "%HERE%lib\libraries.jar" goto incomplete

if exist "%HERE%runtime\bin\java.exe" (
  set "JAVA=%HERE%runtime\bin\java.exe"
  set "BUNDLED=1"
  goto found
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if defined JAVA goto found
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if defined JAVA goto found
for %%K in (
  "HKLM\SOFTWARE\JavaSoft\JDK"
  "HKLM\SOFTWARE\JavaSoft\Java Runtime Environment"
  "HKLM\SOFTWARE\Eclipse Adoptium"
  "HKLM\SOFTWARE\Eclipse Foundation"
  "HKLM\SOFTWARE\Microsoft\JDK"
  "HKLM\SOFTWARE\Azul Systems\Zulu"
  "HKLM\SOFTWARE\Alibaba"
  "HKCU\SOFTWARE\JavaSoft\JDK"
) do if not defined JAVA call :registry %%K
if defined JAVA goto found
if defined OLD goto old
call :tell no-java.txt
exit /b 4

:old
call :tell old-java.txt
exit /b 4

:incomplete
if exist "%HERE%lib\texts\incomplete.txt" (
  call :tell incomplete.txt
) else (
  echo ziping: the folder lib is missing. Unpack the whole archive first.
  pause
)
exit /b 4

:found
set "LEVEL=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="" goto page
if /i "%~1"=="serve" set "LEVEL=-Xms32m -Xmx256m -XX:+UseSerialGC"
if /i "%~1"=="prepare" set "LEVEL="
if /i "%~1"=="merge" set "LEVEL=-XX:TieredStopAtLevel=1"
rem What Explorer drops is a full path.
if /i "%~1"=="%~f1" if exist "%~1" goto dropped
call :archive "%~1"
"%JAVA%" %ARCHIVE% %LEVEL% %ZIPING_JAVA_OPTIONS% -cp "%HERE%lib\resources.jar;%HERE%lib\ziping.jar;%HERE%lib\libraries.jar" io.github.ziping.cli.Main %*
exit /b %ERRORLEVEL%

:page
set "LEVEL=-Xms32m -Xmx256m -XX:+UseSerialGC"
call :archive serve
"%JAVA%" %ARCHIVE% %LEVEL% %ZIPING_JAVA_OPTIONS% -cp "%HERE%lib\resources.jar;%HERE%lib\ziping.jar;%HERE%lib\libraries.jar" io.github.ziping.cli.Main serve --open
if errorlevel 1 pause
exit /b %ERRORLEVEL%

:dropped
set "FOLDER=%TEMP%\ziping-%RANDOM%%RANDOM%"
mkdir "%FOLDER%" 2>nul
set "REPORT=%FOLDER%\report.html"
call :archive check
"%JAVA%" %ARCHIVE% %LEVEL% %ZIPING_JAVA_OPTIONS% -cp "%HERE%lib\resources.jar;%HERE%lib\ziping.jar;%HERE%lib\libraries.jar" io.github.ziping.cli.Main check --format html -o "%REPORT%" %*
set "CODE=%ERRORLEVEL%"
if exist "%REPORT%" (
  start "" "%REPORT%"
  exit /b 0
)
pause
exit /b %CODE%

rem The class data of an earlier run: made with the image (.aot), or here at the first use (.jsa).
:archive
set "ARCHIVE="
if not defined BUNDLED exit /b 0
for %%N in ("%~1" check) do for %%F in ("%HERE%lib\%%~N.aot") do if not defined ARCHIVE if exist "%%~F" set ARCHIVE="-XX:AOTCache=%%~F" -Xlog:disable
if defined ARCHIVE exit /b 0
for %%F in ("%HERE%lib\%~1.jsa") do if exist "%%~F" set ARCHIVE="-XX:SharedArchiveFile=%%~F" -Xlog:disable
if defined ARCHIVE exit /b 0
for %%N in (fill check merge export status) do if /i "%~1"=="%%N" set ARCHIVE="-XX:ArchiveClassesAtExit=%HERE%lib\%%N.jsa" -Xlog:disable
exit /b 0

rem Takes a java.exe if it is version 17 or later.
:try
if not exist "%~1" exit /b 0
set "VERSION="
set "SAID=%TEMP%\ziping-java-%RANDOM%.txt"
"%~1" -version 2>"%SAID%"
for /f "usebackq tokens=2,3" %%U in ("%SAID%") do if "%%U"=="version" if not defined VERSION set "VERSION=%%~V"
del "%SAID%" 2>nul
if not defined VERSION exit /b 0
rem Java 8 calls itself 1.8
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
for /f "delims=.-+_" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% GEQ 17 (set "JAVA=%~1") else set "OLD=%VERSION%"
exit /b 0

rem Tries each home of a Java that a key of the registry names.
:registry
set "KEYS=%TEMP%\ziping-keys-%RANDOM%.txt"
reg query %1 /s >"%KEYS%" 2>nul
for /f "usebackq tokens=1,2,*" %%A in ("%KEYS%") do (
  if /i "%%A"=="JavaHome" if not defined JAVA call :try "%%C\bin\java.exe"
  if /i "%%A"=="Path" if not defined JAVA call :try "%%C\bin\java.exe"
  if /i "%%A"=="InstallationPath" if not defined JAVA call :try "%%C\bin\java.exe"
)
del "%KEYS%" 2>nul
exit /b 0

rem Shows a text and waits, because the window would close.
:tell
chcp 65001 >nul
type "%HERE%lib\texts\%~1"
echo.
pause
exit /b 0
