@echo off
rem Starts Broadsheet with the settings that suit a build; JAVA_OPTS adds options for Java.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem Java 25 and later packages an ahead-of-time cache, which an older one does not know, and any other an archive of classes.
set "OLDER="
set "READY=-XX:SharedArchiveFile=%LIB%\broadsheet.jsa"
if exist "%LIB%\broadsheet.aot" set "OLDER=-XX:+IgnoreUnrecognizedVMOptions"
if exist "%LIB%\broadsheet.aot" set "READY=-XX:AOTCache=%LIB%\broadsheet.aot"
"%JAVA%" %OLDER% "%READY%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:+UseSerialGC -XX:NewRatio=10 -XX:MaxTenuringThreshold=0 %JAVA_OPTS% -jar "%LIB%\broadsheet.jar" %*
