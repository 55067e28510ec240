@echo off
rem The course's launcher on Windows: finds Python and hands over to the file "course" beside this one.
where py >nul 2>nul && (py -3 "%~dp0course" %* & exit /b)
where python >nul 2>nul && (python "%~dp0course" %* & exit /b)
echo The course needs Python 3.11 or newer. Install it with: winget install Python.Python.3.13
exit /b 1
